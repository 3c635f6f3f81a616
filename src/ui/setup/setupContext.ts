import { createContext, use } from 'react'
import type { useSetupState } from './useSetupState.ts'

type Setup = Pick<ReturnType<typeof useSetupState>, 'words' | 'draft' | 'errorOf' | 'setText' | 'change'>

export const SetupContext = createContext<Setup | undefined>(undefined)

/** What the fields of the page for settings share. Throws outside a SetupContext. */
export function useSetup(): Setup {
  const setup = use(SetupContext)
  if (!setup) throw new Error('useSetup: no SetupContext above this component')
  return setup
}
