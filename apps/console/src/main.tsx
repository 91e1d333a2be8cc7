import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/VisuallyHidden.layer.css';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/Button.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import '@mantine/core/styles/Skeleton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import './brand/tokens.css';
import './brand/base.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { ProblemError } from './api/problem-error.js';
import { Console } from './console.js';

// The content security policy allows no code made from strings, which zod would try.
config({ jitless: true });

const place = document.getElementById('console');
if (place === null) throw new Error('index.html has no place for the console');
createRoot(place, {
  // A refusal is shown on the page; everything else is a bug of ours, and the browser's console shall say so.
  onCaughtError: (error) => {
    if (!(error instanceof ProblemError)) reportError(error);
  },
}).render(<Console />);
