package org.springframework.context.support;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

public abstract class AbstractMessageSource implements HierarchicalMessageSource {
    private MessageSource parentMessageSource;
    private Properties commonMessages;
    private boolean useCodeAsDefaultMessage;
    private boolean alwaysUseMessageFormat;

    @Override
    public void setParentMessageSource(MessageSource parent) {
        parentMessageSource = parent;
    }

    @Override
    public MessageSource getParentMessageSource() {
        return parentMessageSource;
    }

    public void setCommonMessages(Properties commonMessages) {
        this.commonMessages = commonMessages;
    }

    protected Properties getCommonMessages() {
        return commonMessages;
    }

    public void setUseCodeAsDefaultMessage(boolean useCodeAsDefaultMessage) {
        this.useCodeAsDefaultMessage = useCodeAsDefaultMessage;
    }

    protected boolean isUseCodeAsDefaultMessage() {
        return useCodeAsDefaultMessage;
    }

    public void setAlwaysUseMessageFormat(boolean alwaysUseMessageFormat) {
        this.alwaysUseMessageFormat = alwaysUseMessageFormat;
    }

    protected boolean isAlwaysUseMessageFormat() {
        return alwaysUseMessageFormat;
    }

    @Override
    public final String getMessage(String code, Object[] args, String defaultMessage, Locale locale) {
        String message = getMessageInternal(code, args, locale);
        if (message != null) return message;
        return defaultMessage == null ? getDefaultMessage(code) : renderDefaultMessage(defaultMessage, args, locale);
    }

    @Override
    public final String getMessage(String code, Object[] args, Locale locale) throws NoSuchMessageException {
        String message = getMessageInternal(code, args, locale);
        if (message == null) message = getDefaultMessage(code);
        if (message != null) return message;
        throw locale == null ? new NoSuchMessageException(code) : new NoSuchMessageException(code, locale);
    }

    @Override
    public final String getMessage(MessageSourceResolvable resolvable, Locale locale) throws NoSuchMessageException {
        String[] codes = resolvable.getCodes();
        if (codes != null) {
            for (String code : codes) {
                String message = getMessageInternal(code, resolvable.getArguments(), locale);
                if (message != null) return message;
            }
        }
        String message = getDefaultMessage(resolvable, locale);
        if (message != null) return message;
        String code = codes != null && codes.length > 0 ? codes[codes.length - 1] : "";
        throw locale == null ? new NoSuchMessageException(code) : new NoSuchMessageException(code, locale);
    }

    protected String getMessageInternal(String code, Object[] args, Locale given) {
        if (code == null) return null;
        Locale locale = given == null ? Locale.getDefault() : given;
        boolean none = args == null || args.length == 0;
        if (!alwaysUseMessageFormat && none) {
            String message = resolveCodeWithoutArguments(code, locale);
            if (message != null) return message;
        } else {
            MessageFormat format = resolveCode(code, locale);
            if (format != null) return format.format(resolveArguments(args, locale));
        }
        if (commonMessages != null) {
            String common = commonMessages.getProperty(code);
            if (common != null) return formatMessage(common, args, locale);
        }
        return getMessageFromParent(code, args, locale);
    }

    protected String getMessageFromParent(String code, Object[] args, Locale locale) {
        if (parentMessageSource instanceof AbstractMessageSource parent) return parent.getMessageInternal(code, args, locale);
        return parentMessageSource == null ? null : parentMessageSource.getMessage(code, args, null, locale);
    }

    protected String getDefaultMessage(MessageSourceResolvable resolvable, Locale locale) {
        String message = resolvable.getDefaultMessage();
        String[] codes = resolvable.getCodes();
        if (message != null) {
            if (codes != null && codes.length > 0 && message.equals(codes[0])) return message;
            return renderDefaultMessage(message, resolvable.getArguments(), locale);
        }
        return codes == null || codes.length == 0 ? null : getDefaultMessage(codes[0]);
    }

    protected String getDefaultMessage(String code) {
        return useCodeAsDefaultMessage ? code : null;
    }

    protected String renderDefaultMessage(String defaultMessage, Object[] args, Locale locale) {
        return formatMessage(defaultMessage, args, locale);
    }

    protected String formatMessage(String message, Object[] args, Locale locale) {
        if (!alwaysUseMessageFormat && (args == null || args.length == 0)) return message;
        return createMessageFormat(message, locale).format(resolveArguments(args, locale));
    }

    protected MessageFormat createMessageFormat(String message, Locale locale) {
        return new MessageFormat(message, locale);
    }

    protected Object[] resolveArguments(Object[] args, Locale locale) {
        if (args == null) return new Object[0];
        List<Object> resolved = new ArrayList<>();
        for (Object argument : args) resolved.add(argument instanceof MessageSourceResolvable inner ? getMessage(inner, locale) : argument);
        return resolved.toArray();
    }

    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        MessageFormat format = resolveCode(code, locale);
        return format == null ? null : format.format(new Object[0]);
    }

    protected abstract MessageFormat resolveCode(String code, Locale locale);
}
