import type { MailCatalogue } from './catalogue.js';

const footer = [
  'You need your reference and the tracking code that we showed you when you sent the request. We never ask for the code by email.',
  'Nobody reads mail sent to this address. Write to us on the page above.',
];

export const en: MailCatalogue = {
  receipt: {
    subject: 'Your reference: {reference}',
    heading: 'We have your request',
    before: [
      'Your reference is {reference}.',
      'The page below says what happens next and by when. You can also read our reply and write to us there.',
    ],
    action: 'Follow your request',
    after: [...footer, 'If you did not send a request to {site}, you can ignore this mail.'],
  },
  reply_waiting: {
    subject: 'Your reference: {reference}',
    heading: 'You have a reply',
    before: [
      'We have written to you about your request {reference}.',
      'To keep it private, the reply is not in this mail. You can read it on the page below.',
    ],
    action: 'Read the reply',
    after: footer,
  },
};
