import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, RevealCase } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import { useNotices } from '../frame/notices.js';
import { maskingTime, type Opening } from './opened.rules.js';

/** Opens content with a purpose. The answer goes to whoever asked and nowhere else: it is in no cache. */
export function useReveal({ id }: CaseDetail): UseMutationResult<Opening, Error, RevealCase> {
  const { t } = useTranslation();
  const { tell } = useNotices();
  return useMutation({
    gcTime: 0,
    mutationFn: async (body: RevealCase) => {
      const { body: revealed, response } = await answer(
        api.POST('/api/v1/cases/{id}/reveals', { params: { path: { id } }, body }),
      );
      const answeredAt = Date.parse(response.headers.get('date') ?? '');
      const now = Date.now();
      const maskAt = maskingTime(revealed.expiresAt, Number.isNaN(answeredAt) ? undefined : answeredAt, now);
      tell({ tone: 'done', text: t('reveal.done', { minutes: Math.round((maskAt - now) / 60_000) }) });
      return { fields: body.fields, values: revealed.values, maskAt };
    },
  });
}
