import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'

const canSpeak = (): boolean => 'speechSynthesis' in window

// A voice that lives on somebody's server would be sent what it reads: only those of the tablet (metier.md §8).
const voiceOf = (language: GuestLanguage): SpeechSynthesisVoice | undefined =>
  canSpeak() ? speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language) : undefined

const onVoices = (tell: () => void): (() => void) => {
  if (!canSpeak()) return () => undefined
  speechSynthesis.addEventListener('voiceschanged', tell)
  return () => speechSynthesis.removeEventListener('voiceschanged', tell)
}

const hush = (): void => {
  if (canSpeak()) speechSynthesis.cancel()
}

/** Reads aloud in a language; nothing where the tablet has no voice of that language. It falls silent with the screen. */
export const useVoice = (language: GuestLanguage): { readonly speaking: boolean; readonly speak: (text: string) => void; readonly hush: () => void } | undefined => {
  const voice = useSyncExternalStore(onVoices, () => voiceOf(language))
  const [speaking, setSpeaking] = useState(false)
  const stop = useCallback(() => {
    hush()
    setSpeaking(false)
  }, [])
  useEffect(() => stop, [stop, language])
  if (voice === undefined) return undefined
  const speak = (text: string): void => {
    hush()
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.addEventListener('end', () => setSpeaking(false))
    spoken.addEventListener('error', () => setSpeaking(false))
    setSpeaking(true)
    speechSynthesis.speak(spoken)
  }
  return { speaking, speak, hush: stop }
}
