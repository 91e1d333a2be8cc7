/**
 * Something the person at the keyboard can put right: it is shown as one line, never with a stack trace.
 * The message says what is wrong and what to do about it.
 */
export class StackFault extends Error {
  /**
   * @param {string} message one line
   * @param {number} [exitCode] exit code of the command that meets this fault
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'StackFault';
    this.exitCode = exitCode;
  }
}
