import { getRouteApi } from '@tanstack/react-router';
import type { StaffMember } from '#libs/contracts';

const staffPages = getRouteApi('/staff');

/** Whoever is signed in. Only for pages behind the sign-in. */
export function useSession(): StaffMember {
  return staffPages.useRouteContext().staff;
}
