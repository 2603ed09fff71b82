// One key for what sounds the same, whichever school wrote it: French spelling and the usual romanisations of Arabic, Wolof,
// Fula, Cyrillic (desk.md §3). What it confuses is ranked below what is written alike.

// Longest first: "tch" is one sound, not t and ch. "x" stands for the sound of ch.
const sounds: Readonly<Record<string, string>> = {
  dsch: 'j', xh: 'j', gj: 'j', aee: 'i', tsch: 'x', tch: 'x', sch: 'x', sh: 'x', ch: 'x', cz: 'x', sz: 'x', ph: 'f', kh: 'k', gh: 'g', th: 't', dh: 'd', bh: 'b', dj: 'j', dz: 'j', q: 'k', ck: 'k', c: 'k',
  eau: 'u', au: 'u', ou: 'u', oo: 'u', w: 'u', o: 'u', ai: 'i', ay: 'i', ei: 'i', ey: 'i', ee: 'i', ie: 'i', y: 'i', ts: 's', tz: 's', z: 's', x: 'ks',
}
const sounding = new RegExp(Object.keys(sounds).sort((a, b) => b.length - a.length).join('|'), 'g')

// What a letter is said as before others: Christophe, Qureshi and Guirassy, cent, gens, and "en" said as "an".
const inContext = (folded: string): string =>
  folded
    .replace(/ch(?=[rl])/g, 'k')
    .replace(/d?zh(?=[aeiouy])/g, 'j')
    .replace(/gn(?=[aeiouy])/g, 'ni')
    .replace(/(?<=..[eiy])j$|(?<=[^d]i)j(?=a$)/, '')
    .replace(/b(?=v)|(?<=[aeio]u)x$|(?<=au)l?[dt]$/, '')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/([gq])u(?=[eiy])/g, '$1')
    .replace(/e(?=[nm](?![aeiouy]))/g, 'a')

/** How a folded word sounds, its end included: what is still being typed has no mute ending yet. */
export const soundOf = (folded: string): string =>
  inContext(folded)
    .replace(sounding, (letters) => String(sounds[letters]))
    .replace(/(.)\1+/g, '$1')
    // Once doubles are one: the two m of محمد are two.
    .replaceAll('h', '')
    .replace(/([aeiu])\1+/g, '$1')

/** A sound without the ending that French leaves mute: Durand and Duran, Traoré and Traoret, Yassine and Yassin. */
export const withoutMute = (sound: string): string =>
  sound.replace(/(?<=...)er$/, '').replace(/(?<=..[aeiurn])[ts]$/, '').replace(/(?<=..[rn])d$/, '').replace(/(?<=..)e$/, '')

const hardened: Readonly<Record<string, string>> = { d: 't', b: 'p', g: 'k', v: 'f', x: 's', j: 's' }

/** The bones of a sound: its consonants, voiced or not. The last resort, and all that a script without vowels gives. */
export const skeletonOf = (sound: string): string => sound.replace(/[aeiou]/g, '').replace(/[dbgvxj]/g, (letter) => String(hardened[letter]))
