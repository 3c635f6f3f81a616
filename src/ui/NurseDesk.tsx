import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { DeskActor } from './desk.ts'
import { DeskContext } from './desk.ts'
import { FrameKeys } from './keys/FrameKeys.ts'
import { KeysContext } from './keys/keys.ts'
import { LastConversationContext, useLastConversationState } from './lastConversation.ts'
import { MapBesideContext } from './mapBeside.ts'
import { useMode } from './mode.ts'

interface Props {
  readonly desk: DeskActor
  readonly children: ReactNode
}

/** What a guided conversation needs around its pages: the desk, the keys, the map, and the last conversation for a moment longer. */
export function NurseDesk({ desk, children }: Props) {
  const { isGuided } = useMode()
  const [isOn, turn] = useState(true)
  const last = useLastConversationState(desk)
  const [isOpen, turnMap] = useState(false)
  const keys = useMemo(() => ({ areOn: isGuided && isOn, turn }), [isGuided, isOn])
  const map = useMemo(() => ({ isOpen, turn: turnMap }), [isOpen])
  return (
    <DeskContext value={desk}>
      <LastConversationContext value={last}>
        <KeysContext value={keys}>
          <FrameKeys />
          <MapBesideContext value={map}>{children}</MapBesideContext>
        </KeysContext>
      </LastConversationContext>
    </DeskContext>
  )
}
