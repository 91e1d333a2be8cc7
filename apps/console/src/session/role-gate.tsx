import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../frame/page-heading.js';
import { homeOf, sectionOf, type Section } from './home-of.rules.js';
import { useSession } from './use-session.js';

/** Shows a page to the roles it is open to, and says so to the others. The API refuses them by itself. */
export function RoleGate({
  section,
  children,
}: {
  readonly section: Section;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { role } = useSession();
  if (sectionOf(role) === section) return <>{children}</>;
  return (
    <>
      <PageHeading title={t('notOpen.title')}>{t('notOpen.title')}</PageHeading>
      <p>{t(`notOpen.${section}`, { role: t(`role.${role}`) })}</p>
      <p>
        <Link to={homeOf(role)}>{t('notOpen.home')}</Link>
      </p>
    </>
  );
}
