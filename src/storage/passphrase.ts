// The passphrase, as it is typed on any keyboard.

/** One text for one passphrase: composed letters and compatible forms alike, spaces around and doubled ones dropped. */
export const cleanPassphrase = (text: string): string => text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ')

/**
 * Says whether a passphrase is long enough: 12 characters, or 16 when all are digits (metier.md §8: "a long passphrase, or 16
 * digits"). Spaces do not count among digits.
 */
export const isLongEnough = (text: string): boolean => {
  const clean = cleanPassphrase(text)
  const digits = clean.replaceAll(' ', '')
  return /^\d*$/.test(digits) ? digits.length >= 16 : Array.from(clean).length >= 12
}
