/** The same object with some methods of its own. */
export function override<Part extends object>(part: Part, changed: Partial<Part>): Part {
  return Object.assign(Object.create(part) as Part, changed);
}
