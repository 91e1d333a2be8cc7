import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { systemColourScheme } from './brand/colour-scheme.js';
import { theme } from './brand/theme.js';
import { NoticeKeeper } from './frame/notice-keeper.js';
import { queryClient } from './query-client.js';
import { router } from './router.js';
import { words } from './words/words.js';

/** The whole console. Mantine writes no style element: its variables and our tokens are style sheets of the build. */
export function Console(): ReactElement {
  return (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <MantineProvider
          theme={theme}
          defaultColorScheme="auto"
          colorSchemeManager={systemColourScheme}
          withCssVariables={false}
          withGlobalClasses={false}
        >
          <QueryClientProvider client={queryClient}>
            <NoticeKeeper>
              <RouterProvider router={router} />
            </NoticeKeeper>
          </QueryClientProvider>
        </MantineProvider>
      </I18nextProvider>
    </StrictMode>
  );
}
