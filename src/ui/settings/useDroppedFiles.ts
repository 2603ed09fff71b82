import { useEffect, useRef } from 'react'

/** Files dropped anywhere on the page, while `open`; without it the browser would leave the desk for the file. */
export const useDroppedFiles = (onDrop: (files: readonly File[]) => void, open: boolean): void => {
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  useEffect(() => {
    const hold = (drag: DragEvent) => drag.preventDefault()
    const drop = (drag: DragEvent) => {
      drag.preventDefault()
      if (open) latest.current([...(drag.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', hold)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', hold)
      document.removeEventListener('drop', drop)
    }
  }, [open])
}
