// Reads a square from the camera: by the browser where it knows how, else by a library that comes then only.
import { lateCode } from '#kernel/lateCode.ts'

const decoding = lateCode(async () => (await import('qr/decode.js')).decodeQR)

type Detector = { readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]> }
type DetectorMaker = new (options: { readonly formats: readonly string[] }) => Detector

/** Looks at the picture of a moment; gives the text of its square, if it has one. */
export type FrameReader = (video: HTMLVideoElement) => Promise<string | undefined>

const isMaker = (candidate: unknown): candidate is DetectorMaker => typeof candidate === 'function'

const ownDetector = (): Detector | undefined =>
  'BarcodeDetector' in window && isMaker(window.BarcodeDetector) ? new window.BarcodeDetector({ formats: ['qr_code'] }) : undefined

const byLibrary = async (): Promise<FrameReader> => {
  const decodeQR = await decoding.bring()
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video
    if (brush === null || width === 0) return undefined
    canvas.width = width
    canvas.height = height
    brush.drawImage(video, 0, 0, width, height)
    try {
      return await Promise.resolve(decodeQR(brush.getImageData(0, 0, width, height)))
    } catch {
      // Most pictures hold no square: the library says so by throwing.
      return undefined
    }
  }
}

/** The reader of this browser. */
export const createFrameReader = async (): Promise<FrameReader> => {
  const detector = ownDetector()
  if (detector === undefined) return byLibrary()
  return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue
}
