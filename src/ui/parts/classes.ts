/** Class names that apply, joined; a CSS module gives `undefined` for a class it does not have. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== false && name !== '').join(' ')
}
