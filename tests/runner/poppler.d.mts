export declare function findPoppler(): void
