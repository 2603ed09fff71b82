export declare function throughLibreOffice(bytes: Uint8Array): Uint8Array
