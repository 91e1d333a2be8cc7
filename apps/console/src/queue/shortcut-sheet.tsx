import { Button, Modal, Switch } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortcutOf } from './shortcut.rules.js';
import { useShortcutSwitch } from './use-shortcut-switch.js';
import classes from './queue.module.css';

const KEYS = [
  ['j', 'j'],
  ['k', 'k'],
  ['enterKey', 'enter'],
  ['c', 'c'],
  ['/', 'slash'],
  ['?', 'question'],
] as const;

/** The list of shortcuts with the switch that turns them off. Opens by its button, and by ? while they are on. */
export function ShortcutSheet(): ReactElement {
  const { t } = useTranslation();
  const { isOn, turn } = useShortcutSwitch();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (shortcutOf(event) === 'sheet') setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn]);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('queue.keys')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('keys.title')}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        <Switch
          label={t('keys.switch')}
          description={t('keys.switchHint')}
          checked={isOn}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        <table className={classes['keys']}>
          <thead>
            <tr>
              <th scope="col">{t('keys.key')}</th>
              <th scope="col">{t('keys.does')}</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map(([key, does]) => (
              <tr key={key}>
                <td>
                  <kbd>{key === 'enterKey' ? t('keys.enterKey') : key}</kbd>
                </td>
                <td>{t(`keys.${does}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Modal>
    </>
  );
}
