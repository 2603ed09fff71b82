// What a printer would get: the page as PDF, read back as text and as an image.
import { spawnSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { lineFor } from '../runner/debian.mjs'

export type Printed = {
  readonly bytes: Buffer
  readonly pages: number
  /** Every word, in the order in which it was drawn, blanks made one. */
  readonly text: string
  /** What stands closer than 5 mm to an edge of the paper: few printers reach there. */
  readonly clipped: readonly string[]
}

const poppler = (tool: string, args: readonly string[], input: Buffer): Buffer => {
  const read = spawnSync(tool, args, { input, maxBuffer: 64 * 1024 * 1024 })
  if (read.status !== 0) throw new Error(`${tool}: ${read.error?.message ?? read.stderr.toString()}; missing? ${lineFor(['poppler-utils'])}`)
  return read.stdout
}

type Image = { readonly width: number; readonly height: number; readonly grey: Buffer }

// Binary PGM, one after the other: "P5\n<width> <height>\n255\n", then a byte for each point.
const imagesIn = (stream: Buffer): readonly Image[] => {
  const images: Image[] = []
  for (let at = 0; at < stream.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stream.subarray(at, at + 40).toString('latin1'))
    if (head === null) throw new Error('not a PGM')
    const [width, height, start] = [Number(head[1]), Number(head[2]), at + head[0].length]
    images.push({ width, height, grey: stream.subarray(start, start + width * height) })
    at = start + width * height
  }
  return images
}

const dotsPerInch = 51
const edge = Math.floor((5 / 25.4) * dotsPerInch)

const isNear = (at: number, length: number): boolean => at < edge || at >= length - edge

const inkNearEdge = ({ width, height, grey }: Image): number =>
  grey.reduce((ink, point, at) => (point < 250 && (isNear(at % width, width) || isNear(Math.floor(at / width), height)) ? ink + 1 : ink), 0)

/** Prints what stands on the screen, as a black and white printer with its own settings would. */
export const printed = async (page: Page): Promise<Printed> => {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  const images = imagesIn(poppler('pdftoppm', ['-gray', '-r', String(dotsPerInch), '-'], bytes))
  const text = poppler('pdftotext', ['-raw', '-', '-'], bytes).toString().replaceAll(/\s+/g, ' ')
  const clipped = images.map((image, i) => `page ${String(i + 1)}: ${String(inkNearEdge(image))} points`).filter((one) => !one.endsWith(': 0 points'))
  return { bytes, pages: images.length, text, clipped }
}
