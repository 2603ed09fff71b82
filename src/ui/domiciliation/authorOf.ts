import { agentName } from '#domain/agents/agentAt.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import { file, shortName } from '#ui/texts/domiciliationFile.ts'

/** "N. B.", or "import" for what nobody here noted. */
export const authorOf = (register: Register, { batch, agent }: Fact): string =>
  batch === undefined ? shortName(agentName(register, agent) ?? '') : file.imported
