import { z } from 'zod';

/** Query fields of every list: an opaque cursor and a limit, 50 unless told, 200 at most. */
export const pageQuery = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** A page of a list; `next` is the cursor of the following page and absent on the last one. */
export function page<Item extends z.ZodType>(
  item: Item,
): z.ZodObject<{ items: z.ZodArray<Item>; next: z.ZodOptional<z.ZodString> }> {
  return z.object({ items: z.array(item), next: z.string().optional() });
}
