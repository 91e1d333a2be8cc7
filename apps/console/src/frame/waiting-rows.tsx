import { Skeleton, VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const ROWS = [0, 1, 2, 3, 4, 5];

/** Grey bars while a list is on its way. */
export function WaitingRows(): ReactElement {
  const { t } = useTranslation();
  return (
    <div role="status">
      <VisuallyHidden>{t('frame.loading')}</VisuallyHidden>
      {ROWS.map((row) => (
        <Skeleton key={row} height={36} mb={8} radius={6} />
      ))}
    </div>
  );
}
