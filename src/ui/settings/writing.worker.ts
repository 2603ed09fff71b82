// Thousands of holders make megabytes to pack: not on the thread that paints (desk.md §7).
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'

self.onmessage = ({ data }: MessageEvent<readonly WrittenSheet[]>): void => { self.postMessage(writeXlsx(data)) }
