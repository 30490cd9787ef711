package attain.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * How the program is to be run in one province. What is null is not configured.
 *
 * @param keep how much of the past stays in the output folder
 * @param postgres the PostgreSQL database that each night is delivered to
 * @param notices who is told how a run ended
 * @param metrics where the figures of the run go for monitoring
 * @param log how progress is written
 * @param catalogue what the publisher says of the published data
 */
public record Settings(KeepSettings keep, @Nullable PostgresSettings postgres, NotifySettings notices,
		MetricsSettings metrics, LogSettings log, CatalogueSettings catalogue) {

	/** Name of the file in the input folder. */
	public static final String FILE = "attain.yaml";

	/** What holds where nothing is said: nothing is delivered, nobody is told. */
	public static final Settings DEFAULT = new Settings(KeepSettings.DEFAULT, null, NotifySettings.NOBODY,
			MetricsSettings.DEFAULT, LogSettings.DEFAULT, CatalogueSettings.SILENT);

	/**
	 * The settings of an input folder; the defaults if they cannot be used, for those who
	 * go on all the same.
	 */
	public static Settings readable(Path input) {
		try {
			return read(input);
		}
		catch (IOException ex) {
			return DEFAULT;
		}
	}

	/**
	 * The settings of an input folder; the defaults if it has no such file.
	 * @throws SettingsException if anything in the file is wrong: everything, with its
	 * line
	 * @throws IOException if the file cannot be read
	 */
	public static Settings read(Path input) throws IOException {
		Path file = input.resolve(FILE);
		if (!Files.exists(file)) {
			return DEFAULT;
		}
		SettingsProblems problems = new SettingsProblems(input.getFileName() + "/" + FILE);
		Settings settings = SettingsFile.read(input, Files.readAllBytes(file), problems);
		if (!problems.sentences().isEmpty()) {
			throw new SettingsException(problems.sentences());
		}
		return settings;
	}

}
