import type { SignCode } from '#libs/contracts';
import type { AdviceLevel } from '../types.js';

/** The words of one language. `{number}` stands for the ambulance number of the visitor's country. */
export interface AdviceTexts {
  readonly opening: Readonly<Record<AdviceLevel, string>>;
  readonly signs: Readonly<Record<SignCode, string>>;
  readonly space: string;
}
