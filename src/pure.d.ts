// The pure folders see neither DOM nor Node. Text encoding is the one platform service they may use: it is the same
// in every runtime and has no effect outside its argument.

declare const TextEncoder: new () => {
  encode(input?: string): Uint8Array<ArrayBuffer>
}

declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => {
  decode(input?: Uint8Array | ArrayBuffer, options?: { readonly stream?: boolean }): string
}
