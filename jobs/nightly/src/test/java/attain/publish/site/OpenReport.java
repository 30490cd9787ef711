package attain.publish.site;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report in a window of its own. Closing it fails the test if the browser complained or
 * something else than the report was asked for.
 */
final class OpenReport implements AutoCloseable {

	private final BrowserContext window;

	private final Page page;

	private final String address;

	private final List<String> complaints = new ArrayList<>();

	/** Opens the page; the address is that of index.html. */
	OpenReport(Browser browser, String address, String route, NewContextOptions options) {
		this.window = browser.newContext(options);
		this.page = this.window.newPage();
		this.address = address;
		this.page.onConsoleMessage((message) -> this.complaints.add(message.type() + ": " + message.text()));
		this.page.onPageError(this.complaints::add);
		String folder = address.substring(0, address.lastIndexOf('/'));
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(folder) && !request.url().startsWith("data:")) {
				this.complaints.add("asked for " + request.url());
			}
		});
		this.page.navigate(address + route);
	}

	OpenReport(Browser browser, String address, String route) {
		this(browser, address, route, new NewContextOptions());
	}

	Page page() {
		return this.page;
	}

	/** Goes to another page of the report, as a link does. */
	void go(String route) {
		this.page.evaluate("to => { location.hash = to }", route);
	}

	/** The same, and comes back when the page is there; it must be another one. */
	void show(String route) {
		this.page.evaluate("to => new Promise(done => { addEventListener('hashchange',"
				+ " () => setTimeout(done, 0), { once: true }); location.hash = to })", route);
	}

	@Override
	public void close() {
		this.window.close();
		assertThat(this.complaints).isEmpty();
	}

}
