import { useEffect, useRef, useState } from 'react'
import { createFrameReader } from '#ui/opening/frameReader.ts'
import s from '#ui/opening/Joining.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { joining } from '#ui/texts/joining.ts'

type LinkScannerProps = {
  readonly onLink: (link: string) => void
  readonly onClose: () => void
  /** Of another square than a tablet's link. */
  readonly words?: Readonly<Record<keyof typeof joining.camera, string>>
}

/** The camera, until it sees a square; permission refused is said in words. */
export function LinkScanner({ onLink, onClose, words = joining.camera }: LinkScannerProps) {
  const { video, state } = useCamera(onLink)
  const failed = state === 'refused' || state === 'none'
  return (
    <Dialog open title={words.title} onClose={onClose} actions={<Key onPress={onClose}>{words.close}</Key>}>
      <div className={s.scanner}>
        {failed ? <Alert tone="warn" urgent>{words[state]}</Alert> : <p>{state === 'starting' ? words.starting : words.text}</p>}
        <video ref={video} className={s.video} muted playsInline hidden={failed} aria-label={words.picture} />
      </div>
    </Dialog>
  )
}

type CameraState = 'starting' | 'looking' | 'refused' | 'none'

/** Between two looks, ms. */
const pause = 200

const isRefusal = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotAllowedError'

const openCamera = async (): Promise<MediaStream | 'refused' | 'none'> => {
  if (!('mediaDevices' in navigator)) return 'none'
  return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).catch((error: unknown) => (isRefusal(error) ? 'refused' : 'none'))
}

const useCamera = (onLink: (link: string) => void) => {
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onLink)
  const [state, setState] = useState<CameraState>('starting')
  useEffect(() => {
    latest.current = onLink
  }, [onLink])
  useEffect(() => {
    let gone = false
    let stream: MediaStream | undefined
    const stop = (): void => { for (const track of stream?.getTracks() ?? []) track.stop() }
    const look = async (): Promise<void> => {
      const [read, opened] = await Promise.all([createFrameReader(), openCamera()])
      if (typeof opened === 'string') return setState(opened)
      stream = opened
      if (gone || video.current === null) return stop()
      video.current.srcObject = stream
      await video.current.play().catch(() => undefined)
      setState('looking')
      while (!gone) {
        const text = await read(video.current)
        if (text !== undefined) return latest.current(text)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    void look().catch(() => setState('none'))
    return () => {
      gone = true
      stop()
    }
  }, [])
  return { video, state }
}
