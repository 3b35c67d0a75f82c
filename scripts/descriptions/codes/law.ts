import { type Coverage, notices as dated, type NoticeId } from 'terug-naar-werk/law'
import type { CodeList } from './code-list.js'

export const coverages: CodeList<Coverage> = {
  heading: 'How much of the law was read',
  where: 'In `law.coverage`.',
  commented: { file: 'src/law/coverage.ts', type: 'Coverage' },
  meanings: {
    before: 'the circular did not apply on that day',
    confirmed: 'every text was read that governs each case of that day; a notice names one that governs few cases',
    partial: 'a text that governs the case on that day was not read; the notices name it',
  },
}

export const notices: Omit<CodeList<NoticeId>, 'meanings'> & Pick<CodeList, 'meanings'> = {
  heading: 'Notices',
  where: 'In `law.notices[].id`.',
  meanings: Object.fromEntries(dated.map(({ id, text }) => [id, text])),
  from: (id) => dated.find((notice) => notice.id === id)?.norms ?? [],
}
