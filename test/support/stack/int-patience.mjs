import { jest } from '@jest/globals';

// Starting a server takes its time on a machine that does other things too. A project of Jest has no time limit of its own.
jest.setTimeout(20_000);
