// The theme button. The choice is kept under Starlight's own key, which its pages read before they are painted.
const KEY = 'starlight-theme';

function turn(): void {
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden: then the choice holds for this page.
  }
}

for (const button of document.querySelectorAll('.k-theme')) button.addEventListener('click', turn);

export {};
