import { unreachable } from '#kernel/unreachable.ts'
import type { FileProblem, ReadFile } from '#exports/register/readRegister.ts'
import { register } from '#exports/texts/register.ts'

const { files, tables } = register

/** Why nothing of a file was read, in French. */
export const fileProblemText = (problem: FileProblem): string => {
  switch (problem.code) {
    case 'empty':
    case 'spreadsheet':
    case 'notText':
    case 'notARegister':
      return files[problem.code]
    case 'missingColumns':
      return files.missingColumns(tables[problem.table].name, problem.columns)
    case 'sameTable':
      return files.sameTable(tables[problem.table].name, problem.first)
    default:
      return unreachable(problem)
  }
}

/** What is worth a look in a file that was read, in French. */
export const fileDoubts = ({ encoding, absent }: ReadFile): readonly string[] => [
  ...(encoding === 'utf-8' ? [] : [files.windows1252]),
  ...(absent.length === 0 ? [] : [files.absentColumns(absent)]),
]
