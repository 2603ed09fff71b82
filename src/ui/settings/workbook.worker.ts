// 5,000 holders take a second or two to unpack and read: not on the thread that paints (desk.md §7).
import { workbookHere } from '#exports/workbook/workbookHere.ts'
import type { ChosenWorkbook } from '#exports/workbook/workbookHere.ts'

self.onmessage = ({ data }: MessageEvent<ChosenWorkbook>): void => { self.postMessage(workbookHere(data)) }
