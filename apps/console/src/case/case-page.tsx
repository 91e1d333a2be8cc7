import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { faultCode } from '../api/problem-error.js';
import { Empty } from '../frame/empty.js';
import { Failure } from '../frame/failure.js';
import { PageHeading } from '../frame/page-heading.js';
import { WaitingRows } from '../frame/waiting-rows.js';
import { RoleGate } from '../session/role-gate.js';
import { CaseView } from './case-view.js';
import { useCase } from './use-case.js';
import classes from './case.module.css';

const route = getRouteApi('/staff/cases/$id');

/** One case: read, opened with a purpose, answered, closed. */
export function CasePage(): ReactElement {
  const { t } = useTranslation();
  const { id } = route.useParams();
  return (
    <RoleGate section="queue">
      <p className={classes['back']}>
        <Link to="/queue">{t('case.back')}</Link>
      </p>
      <CaseOrState key={id} id={id} />
    </RoleGate>
  );
}

function CaseOrState({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { data, error, refetch, isFetching } = useCase(id);
  if (data !== undefined) {
    return <CaseView seen={data} isReading={isFetching} onReload={() => void refetch()} />;
  }
  if (error === null) return <WaitingRows />;
  const isAbsent = faultCode(error) === 'not-found' || faultCode(error) === 'invalid-request';
  return (
    <>
      <PageHeading title={t('case.plainTitle')}>{t('case.plainTitle')}</PageHeading>
      {isAbsent ? (
        <Empty title={t('case.absent')} next={t('case.absentNext')} />
      ) : (
        <Failure title={t('case.failing')} error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}
