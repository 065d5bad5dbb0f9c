// Colours and fonts of the conversation. Text keeps a contrast of 4.5:1 or more on every background it stands on.
const latin = "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial";
const fonts = {
  en: `${latin}, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`,
  'zh-Hans': `${latin}, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`,
  'zh-Hant': `${latin}, 'PingFang TC', 'PingFang HK', 'Microsoft JhengHei', 'Noto Sans CJK TC', sans-serif`,
};

const light = {
  page: '#f4f6f8', surface: '#ffffff', line: '#d5dbe2', text: '#1a2027', subtle: '#56606c', accent: '#0b5cad', onAccent: '#ffffff',
  mine: '#dcebfa', mineLine: '#b9d6f2', mineText: '#10273f', hover: '#e9f1f9', disabled: '#6f7883',
  good: '#0b6a0b', warning: '#8a4b00', attention: '#b3261e',
  emphasisFill: '#eef1f5', accentFill: '#dcebfa', goodFill: '#e2f4e2', warningFill: '#fff0d4', attentionFill: '#fde7e5',
};
const dark = {
  page: '#14181d', surface: '#20262d', line: '#3d4753', text: '#eef1f4', subtle: '#aab4bf', accent: '#82bdff', onAccent: '#08213c',
  mine: '#1c4168', mineLine: '#2f5c8d', mineText: '#eef6ff', hover: '#2a3641', disabled: '#8b96a2',
  good: '#85dc92', warning: '#ffc46b', attention: '#ffa79f',
  emphasisFill: '#2b333c', accentFill: '#183a5e', goodFill: '#1d3b25', warningFill: '#44340f', attentionFill: '#48211f',
};

export function lookOf(isDark, language, isNarrow) {
  const colours = isDark ? dark : light;
  return { styleOptions: styleOptions(colours, fonts[language], isNarrow), adaptiveCardsHostConfig: hostConfig(colours, fonts[language], isNarrow) };
}

function styleOptions(c, font, isNarrow) {
  return {
    accent: c.accent, subtle: c.subtle, backgroundColor: c.page, primaryFont: font, timestampColor: c.subtle,
    botAvatarInitials: isNarrow ? undefined : 'K', botAvatarBackgroundColor: '#0b5cad', avatarSize: 32,
    bubbleBackground: c.surface, bubbleBorderColor: c.line, bubbleTextColor: c.text, bubbleBorderRadius: 8,
    bubbleFromUserBackground: c.mine, bubbleFromUserBorderColor: c.mineLine, bubbleFromUserTextColor: c.mineText,
    bubbleFromUserBorderRadius: 8, bubbleMinWidth: 120, bubbleMaxWidth: 620, paddingRegular: isNarrow ? 8 : 10,
    cardPushButtonBackgroundColor: c.accent, cardPushButtonTextColor: c.onAccent, cardEmphasisBackgroundColor: c.emphasisFill,
    richCardWrapTitle: true, emojiSet: false, hideUploadButton: false, uploadAccept: '.csv,.tsv,.txt,text/csv', uploadMultiple: false, enableUploadThumbnail: false, maxMessageLength: 8000,
    sendBoxBackground: c.surface, sendBoxTextColor: c.text, sendBoxPlaceholderColor: c.subtle, sendBoxTextWrap: true,
    sendBoxBorderTop: `solid 1px ${c.line}`, sendBoxButtonColor: c.accent, sendBoxButtonColorOnDisabled: c.disabled,
    sendBoxButtonShadeColorOnHover: c.hover, sendBoxButtonShadeColorOnActive: c.hover, sendBoxButtonShadeColorOnDisabled: 'transparent',
    sendBoxButtonKeyboardFocusIndicatorBorderColor: c.accent, sendBoxHeight: 48,
    suggestedActionLayout: 'flow', suggestedActionBackgroundColor: c.surface, suggestedActionBorderColor: c.accent,
    suggestedActionTextColor: c.accent, suggestedActionBorderRadius: 18, suggestedActionBorderWidth: 1, suggestedActionHeight: 36,
    suggestedActionBackgroundColorOnHover: c.hover, suggestedActionBackgroundColorOnActive: c.hover,
    suggestedActionKeyboardFocusIndicatorBorderColor: c.accent, suggestedActionsVisualKeyboardIndicatorColor: c.accent,
    transcriptVisualKeyboardIndicatorColor: c.accent, transcriptActivityVisualKeyboardIndicatorColor: c.subtle,
    notificationText: c.subtle, failedConnectivity: c.attention, slowConnectivity: c.warning,
    toastErrorBackgroundColor: c.attentionFill, toastErrorColor: c.attention, toastInfoBackgroundColor: c.accentFill, toastInfoColor: c.text,
    toastWarnBackgroundColor: c.warningFill, toastWarnColor: c.text, toastSeparatorColor: c.line,
  };
}

function hostConfig(c, font, isNarrow) {
  const words = { default: { default: c.text, subtle: c.subtle }, dark: { default: c.text, subtle: c.subtle }, light: { default: c.text, subtle: c.subtle } };
  for (const name of ['accent', 'good', 'warning', 'attention']) words[name] = { default: c[name], subtle: c[name] };
  const plain = { ...words, default: { default: c.text, subtle: c.text } };
  const box = (backgroundColor) => ({ backgroundColor, foregroundColors: plain });
  return {
    supportsInteractivity: true, fontFamily: font, hostCapabilities: { capabilities: null },
    fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 },
    imageSizes: { small: 40, medium: 80, large: 160 }, imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: c.line },
    containerStyles: {
      default: { foregroundColors: words }, emphasis: box(c.emphasisFill), accent: box(c.accentFill),
      good: box(c.goodFill), warning: box(c.warningFill), attention: box(c.attentionFill),
    },
    actions: {
      actionAlignment: 'stretch', actionsOrientation: 'vertical', buttonSpacing: 8, maxActions: 20, spacing: 'default',
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    },
    adaptiveCard: { allowCustomStyle: false }, textBlock: { headingLevel: 2 },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention', weight: 'bolder' }, optionalInputs: { weight: 'bolder' } }, errorMessage: { color: 'attention', weight: 'bolder' } },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: isNarrow ? 150 : 240 }, value: { wrap: true }, spacing: 8 },
  };
}
