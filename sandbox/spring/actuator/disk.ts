/** What is told of the sandbox's disk. It has no size: a real one tells its total and what is free before this. */
export const DISK = '"threshold":10485760';
