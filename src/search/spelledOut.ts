// Marked letters by the sound they stand for: who hears Şahin writes Chahin, who hears Gonçalves writes Gonsalves.

const spoken: Readonly<Record<string, string>> = {
  ç: 's', ş: 'sh', ș: 'sh', š: 'sh', ś: 's', č: 'ch', ć: 'ch', ž: 'j', ż: 'j', ź: 'j', ț: 'ts', ţ: 'ts', ñ: 'ni', ğ: '', đ: 'dj', ö: 'oe', ü: 'ue', ä: 'ae', ő: 'oe', ű: 'ue', å: 'o', ǧ: 'j', ḥ: 'h',
}
const marked = new RegExp(`[${Object.keys(spoken).join('')}]`, 'g')

/** A name with its marked letters written as they sound, "chahin" for Şahin; nothing where none is marked. */
export const spelledOut = (name: string): string | undefined => {
  const composed = name.toLowerCase().normalize('NFC')
  const out = composed.replace(marked, (letter) => String(spoken[letter]))
  return out === composed ? undefined : out
}
