package attain.deliver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import attain.settings.Secret;
import attain.settings.WebhookSettings;
import org.jspecify.annotations.Nullable;

/**
 * Posts a notice as JSON. A server that is down or busy is asked three times; one that
 * refuses is asked once. Redirects are not followed: the notice goes where it was meant
 * to go.
 */
public final class Webhook implements Messenger {

	private static final int TRIES = 3;

	private static final Duration LONGEST = Duration.ofSeconds(15);

	private static final int TOO_MANY_REQUESTS = 429;

	private final WebhookSettings settings;

	private final Duration pause;

	/** The hook of the settings. */
	public Webhook(WebhookSettings settings) {
		this(settings, Duration.ofSeconds(2));
	}

	/**
	 * As above.
	 * @param pause before the second try, twice as long before the third
	 */
	Webhook(WebhookSettings settings, Duration pause) {
		this.settings = settings;
		this.pause = pause;
	}

	@Override
	public String name() {
		return "webhook";
	}

	/** The server alone: the path of a chat's hook is a secret. */
	@Override
	public String target() {
		String url = this.settings.url();
		return (url != null) ? URI.create(url).getHost() : String.valueOf(this.settings.secretUrl());
	}

	@Override
	public void send(RunNotice notice) throws DeliveryFailedException {
		try {
			HttpRequest request = request(NoticeJson.write(notice));
			HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).followRedirects(Redirect.NEVER).build();
			String failure = "";
			for (int attempt = 1; attempt <= TRIES; attempt++) {
				int status = posted(client, request);
				if (status / 100 == 2) {
					return;
				}
				failure = (status == 0) ? "không kết nối được (no connection)" : "HTTP " + status;
				if (status != 0 && status / 100 != 5 && status != TOO_MANY_REQUESTS) {
					break;
				}
				if (attempt < TRIES) {
					Thread.sleep(this.pause.multipliedBy(attempt).toMillis());
				}
			}
			throw failed(failure, null);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failed("bị ngắt (interrupted)", ex);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw failed(String.valueOf(ex.getMessage()), ex);
		}
	}

	/** The answer's status, 0 if there was no answer. */
	private static int posted(HttpClient client, HttpRequest request) throws InterruptedException {
		try {
			HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
			return response.statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private HttpRequest request(String json) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address())
			.timeout(LONGEST)
			.header("Content-Type", "application/json; charset=utf-8")
			.POST(BodyPublishers.ofString(json));
		if (this.settings.headerValue() != null) {
			prove(request, this.settings.header(), this.settings.headerValue());
		}
		return request.build();
	}

	/** The client quotes a value that it refuses, which no message may repeat. */
	private static void prove(HttpRequest.Builder request, String header, Secret value) throws IOException {
		String proof = value.reveal();
		try {
			request.header(header, proof);
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("%s: %s không gửi được trong một dòng tiêu đề (this cannot be sent as a header)"
				.formatted(header, value));
		}
	}

	/** An address that is kept as a secret is not repeated in a message. */
	private URI address() throws IOException {
		if (this.settings.secretUrl() == null) {
			return URI.create(String.valueOf(this.settings.url()));
		}
		try {
			URI address = URI.create(this.settings.secretUrl().reveal());
			if (address.getHost() != null) {
				return address;
			}
		}
		catch (IllegalArgumentException ex) {
			// Told below, without the text that may hold a secret.
		}
		throw new IOException(this.settings.secretUrl() + ": không phải địa chỉ (this is no address)");
	}

	private DeliveryFailedException failed(String why, @Nullable Exception cause) {
		return new DeliveryFailedException(
				"webhook %s: không báo được, hãy xem địa chỉ và mạng (not told: look at the address and the network): %s"
					.formatted(target(), why),
				cause);
	}

}
