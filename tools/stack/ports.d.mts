import type { PortName } from './index.mjs';

export function parsePortBase(text: string | undefined): number;
export function portsFrom(base: number): Record<PortName, number>;
export function checkPorts(ports: Partial<Record<PortName, number>>): Promise<void>;
