package attain.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import attain.nightly.NightRequest.Scope;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * One real night over the repository's own input, run once for all tests that only read
 * what it published: {@code @ExtendWith(SampleNight.class)} and a parameter of type
 * {@link Output}.
 */
public final class SampleNight implements ParameterResolver {

	/** The night that the run stands for. */
	public static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 11, 21);

	/**
	 * What the night published; goes away with the last test.
	 *
	 * @param folder the output folder
	 */
	public record Output(Path folder) implements AutoCloseable {

		@Override
		public void close() throws IOException {
			FileSystemUtils.deleteRecursively(this.folder);
		}

	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Output.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(SampleNight.class))
			.computeIfAbsent(Output.class, (key) -> publish(), Output.class);
	}

	private static Output publish() {
		try {
			Path output = Files.createTempDirectory("sample-night");
			System.setProperty("attain.home", OwnInput.FOLDER.getParent().toString());
			NightOutcome outcome = Night
				.run(new NightRequest(OwnInput.FOLDER, output, BUSINESS_DATE, Scope.CHANGES, ProgressListener.SILENT));
			if (outcome.status() != NightStatus.PUBLISHED && outcome.status() != NightStatus.PUBLISHED_WITH_ERRORS) {
				throw new IllegalStateException(String.join("\n", outcome.messages()));
			}
			return new Output(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
