package attain.publish.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The Chromium of this machine, started once for all tests that ask for a
 * {@link Browser}; they are skipped where there is none. Nothing is downloaded.
 */
final class Chromium implements ParameterResolver {

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	/** Closes with the last test. */
	private record Running(Playwright driver, Browser browser) implements AutoCloseable {

		@Override
		public void close() {
			this.browser.close();
			this.driver.close();
		}

	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "needs " + PROGRAM);
		return context.getRoot()
			.getStore(Namespace.create(Chromium.class))
			.computeIfAbsent(Running.class, (key) -> start(), Running.class)
			.browser();
	}

	private static Running start() {
		Playwright driver = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = driver.chromium()
			.launch(new LaunchOptions().setExecutablePath(PROGRAM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		return new Running(driver, browser);
	}

}
