package attain.deliver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

import attain.settings.MailSettings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** Mails a notice as plain text. */
public final class Mail implements Messenger {

	private static final String LONGEST_MILLIS = "15000";

	private final MailSettings settings;

	/** The mail of the settings. */
	public Mail(MailSettings settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "mail";
	}

	@Override
	public String target() {
		return "%s (%s:%d)".formatted(String.join(", ", this.settings.to()), this.settings.host(),
				this.settings.port());
	}

	@Override
	public void send(RunNotice notice) throws DeliveryFailedException {
		try {
			Session session = Session.getInstance(properties());
			MimeMessage message = message(session, notice);
			try (Transport transport = session.getTransport("smtp")) {
				connect(transport);
				transport.sendMessage(message, message.getAllRecipients());
			}
		}
		catch (MessagingException | IOException ex) {
			throw new DeliveryFailedException(
					"mail %s: không gửi được, hãy xem máy chủ thư và mật khẩu (not sent: look at the mail server and the password): %s"
						.formatted(target(), reason(ex)),
					ex);
		}
	}

	/** What the server said, which lies deepest. */
	private static String reason(Exception failure) {
		Exception deepest = failure;
		while (deepest instanceof MessagingException mail && mail.getNextException() != null) {
			deepest = mail.getNextException();
		}
		return String.valueOf(deepest.getMessage()).strip();
	}

	private void connect(Transport transport) throws MessagingException, IOException {
		if (this.settings.password() == null) {
			transport.connect();
		}
		else {
			transport.connect(this.settings.user(), this.settings.password().reveal());
		}
	}

	private Properties properties() {
		Properties properties = new Properties();
		properties.put("mail.smtp.host", this.settings.host());
		properties.put("mail.smtp.port", Integer.toString(this.settings.port()));
		properties.put("mail.smtp.connectiontimeout", LONGEST_MILLIS);
		properties.put("mail.smtp.timeout", LONGEST_MILLIS);
		properties.put("mail.smtp.writetimeout", LONGEST_MILLIS);
		properties.put("mail.smtp.auth", Boolean.toString(this.settings.password() != null));
		properties.put("mail.smtp.ssl.checkserveridentity", "true");
		properties.put("mail.smtp.sendpartial", "true"); // one wrong address costs the
															// others nothing
		switch (this.settings.security()) {
			case STARTTLS -> {
				properties.put("mail.smtp.starttls.enable", "true");
				properties.put("mail.smtp.starttls.required", "true");
			}
			case TLS -> properties.put("mail.smtp.ssl.enable", "true");
			case NONE -> properties.put("mail.smtp.starttls.enable", "false");
		}
		return properties;
	}

	private MimeMessage message(Session session, RunNotice notice) throws MessagingException {
		NoticeText text = new NoticeText(notice);
		MimeMessage message = new MimeMessage(session);
		message.setFrom(new InternetAddress(this.settings.from(), true));
		for (String receiver : this.settings.to()) {
			message.addRecipient(RecipientType.TO, new InternetAddress(receiver, true));
		}
		message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
		message.setText(text.body(), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(notice.endedAt()));
		message.setHeader("Auto-Submitted", "auto-generated"); // no holiday replies
		return message;
	}

}
