import { Button, Textarea } from '@mantine/core';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { postMessage, type CaseDetail } from '#libs/contracts';
import { useProblemText } from '../api/use-problem-text.js';
import { Fault } from '../frame/fault.js';
import { useSession } from '../session/use-session.js';
import { replyDrafts } from './reply-drafts.js';
import { useReply } from './use-reply.js';
import classes from './case.module.css';

const MAX = 4_000;

/** Writes to the visitor. The text stays until it was sent. */
export function ReplyForm({ detail }: { readonly detail: CaseDetail }): ReactElement {
  const { t, i18n } = useTranslation();
  const { id: staffId } = useSession();
  const problemText = useProblemText();
  const reply = useReply(detail);
  const [text, setText] = useState(() => replyDrafts.of(detail.id));
  const [fault, setFault] = useState<string>();
  const write = (next: string): void => {
    setText(next);
    setFault(undefined);
    replyDrafts.keep(staffId, detail.id, next);
  };
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    const checked = postMessage.safeParse({ text });
    if (!checked.success) {
      setFault(t(faultKey(checked.error.issues[0]?.code), { max: number(MAX) }));
      return;
    }
    reply.mutate(checked.data, { onSuccess: () => write('') });
  };
  const number = (value: number): string => new Intl.NumberFormat(i18n.language).format(value);
  return (
    <section className={classes['panel']} aria-labelledby="case-reply">
      <h2 id="case-reply">{t('case.reply.title')}</h2>
      <form className={classes['form']} noValidate onSubmit={send}>
        <Textarea
          label={t('case.reply.label')}
          description={t('case.reply.hint')}
          error={fault}
          value={text}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          rows={7}
          dir="auto"
        />
        <p className={classes['count']}>
          {t('case.reply.count', { count: text.trim().length, max: number(MAX) })}
        </p>
        <Fault>
          {reply.error === null ? undefined : `${problemText(reply.error)} ${t('case.reply.kept')}`}
        </Fault>
        <div>
          <Button type="submit" loading={reply.isPending}>
            {t('case.reply.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function faultKey(
  code: string | undefined,
): 'case.reply.fault.empty' | 'case.reply.fault.long' | 'case.reply.fault.characters' {
  if (code === 'too_small') return 'case.reply.fault.empty';
  return code === 'too_big' ? 'case.reply.fault.long' : 'case.reply.fault.characters';
}
