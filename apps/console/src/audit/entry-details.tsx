import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { Fact, Facts } from '../frame/facts.js';
import { When } from '../time/when.js';
import { EntryLeaf } from './entry-leaf.js';
import { EntryOutcome } from './entry-outcome.js';
import classes from './audit.module.css';

/** Columns of an entry, ways to related ones, and the leaf itself. */
export function EntryDetails({
  entry,
  onFollow,
}: {
  readonly entry: AuditEntry;
  readonly onFollow: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { index, at, app, action, actor, target, purpose, fields, reason } = entry;
  const shown = [
    ['index', String(index)],
    ['app', app],
    ['action', action],
    ['actor', actor === undefined ? undefined : `${t(`actorKind.${actor.kind}`)} ${actor.ref}`],
    ['role', actor?.role === undefined ? undefined : t(`role.${actor.role}`)],
    ['target', target === undefined ? undefined : `${target.type} ${target.ref}`],
    ['purpose', purpose],
    ['fields', fields?.join(', ')],
    ['reason', reason],
  ] as const;
  return (
    <div className={classes['details']}>
      <Facts>
        <Fact name={t('audit.entry.outcome')}>
          <EntryOutcome entry={entry} />
        </Fact>
        <Fact name={t('audit.entry.at')}>
          <When at={at} as="precise" />
        </Fact>
        {shown.map(([name, value]) =>
          value === undefined ? null : (
            <Fact key={name} name={t(`audit.entry.${name}`)}>
              {value}
            </Fact>
          ),
        )}
      </Facts>
      <p className={classes['related']}>
        {actor !== undefined && (
          <Link to="/audit" search={{ actor: actor.ref }} onClick={onFollow}>
            {t('audit.entry.byActor')}
          </Link>
        )}
        {target?.type === 'case' && (
          <Link to="/audit" search={{ case: target.ref }} onClick={onFollow}>
            {t('audit.entry.byCase')}
          </Link>
        )}
      </p>
      <EntryLeaf entry={entry} />
    </div>
  );
}
