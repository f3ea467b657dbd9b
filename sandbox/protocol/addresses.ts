/** The machines of a simulated cluster, by the addresses that the recorded one had. */
export const CONTROL = '10.88.0.1';

/** The machine of a base; bases are numbered from 1. */
export const baseAddress = (number: number): string => `10.88.0.${10 + number}`;

/** Whether a host's name can be a machine of a simulated cluster. */
export const isInCluster = (host: string): boolean => /^10\.88\.0\.\d{1,3}$/.test(host);
