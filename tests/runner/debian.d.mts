export declare function lineFor(packages: readonly string[]): string
