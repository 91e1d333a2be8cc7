/** Thrown by a handler when another topic's event must come first: the event is held and tried again by itself. */
export class NotYet extends Error {
  override readonly name = 'NotYet';

  constructor(awaited = 'another event must come first') {
    super(awaited);
  }
}
