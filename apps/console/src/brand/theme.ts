import {
  Button,
  Checkbox,
  CloseButton,
  createTheme,
  Drawer,
  Modal,
  NativeSelect,
  PasswordInput,
  Radio,
  Switch,
  Textarea,
  TextInput,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const sea: MantineColorsTuple = [
  '#e9f3f4',
  '#cfe4e7',
  '#a8ced4',
  '#6cc5d3',
  '#3f9aa9',
  '#1d7584',
  '#0b5a68',
  '#07414c',
  '#053640',
  '#032a32',
];

/** Colours come from `tokens.css`, where both schemes keep WCAG AA; Mantine's own computation does not. */
const variantColorResolver: VariantColorsResolver = ({ variant, color }) => {
  const tone = color === 'coral' ? 'coral' : 'sea';
  if (variant === 'filled') {
    return {
      background: `var(--larus-${tone})`,
      hover: `var(--larus-${tone}-hover)`,
      color: `var(--larus-on-${tone})`,
      border: '1px solid transparent',
    };
  }
  return {
    background: variant === 'subtle' ? 'transparent' : 'var(--larus-surface)',
    hover: 'var(--larus-hover)',
    color: variant === 'default' ? 'var(--larus-ink)' : `var(--larus-${tone})`,
    border: variant === 'subtle' ? '1px solid transparent' : '1px solid var(--larus-control)',
  };
};

/** Dialogs lock the page by CSS (`base.css`): the library's own lock writes an inline style sheet. */
const floating = {
  lockScroll: false,
  overlayProps: { backgroundOpacity: 0.55 },
  transitionProps: { duration: 0 },
  // The library's <header> would be a second banner of the page.
  attributes: { header: { role: 'presentation' } },
} as const;

/** Mantine as Larus wears it. Its variables are in `tokens.css`, so that no style is written into the page. */
export const theme = createTheme({
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: 6,
  defaultRadius: 6,
  focusRing: 'never',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    CloseButton: CloseButton.extend({ defaultProps: { size: 32 } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md', iconColor: 'var(--larus-on-sea)' } }),
    Radio: Radio.extend({ defaultProps: { size: 'md', iconColor: 'var(--larus-on-sea)' } }),
    Switch: Switch.extend({ defaultProps: { size: 'md' } }),
    Modal: Modal.extend({ defaultProps: { ...floating, centered: true } }),
    Drawer: Drawer.extend({ defaultProps: { ...floating, position: 'right' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
  },
});
