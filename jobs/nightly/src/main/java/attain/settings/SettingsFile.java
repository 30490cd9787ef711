package attain.settings;

import java.nio.file.Path;

import attain.yaml.YamlNode;
import tools.jackson.core.JacksonException;

/** Reads {@code attain.yaml}: its sections are here, their keys in their records. */
final class SettingsFile {

	private SettingsFile() {
	}

	/**
	 * The settings of a file.
	 * @param folder where relative paths begin
	 * @param problems where everything wrong is added; with any of them the settings must
	 * not be used
	 */
	static Settings read(Path folder, byte[] yaml, SettingsProblems problems) {
		try {
			return settings(SettingsKeys.ofFile(YamlNode.parse(yaml), folder, problems));
		}
		catch (JacksonException ex) {
			String reason = ex.getOriginalMessage().lines().findFirst().orElse("");
			problems.add(Math.max(1, ex.getLocation().getLineNr()), "không phải YAML: " + reason, "this is no YAML");
			return Settings.DEFAULT;
		}
	}

	private static Settings settings(SettingsKeys keys) {
		Settings none = Settings.DEFAULT;
		Settings settings = new Settings(keys.section("keep", KeepSettings::of, none.keep()),
				keys.section("postgres", PostgresSettings::of),
				keys.section("notify", NotifySettings::of, none.notices()),
				keys.section("metrics", MetricsSettings::of, none.metrics()),
				keys.section("log", LogSettings::of, none.log()),
				keys.section("catalogue", CatalogueSettings::of, none.catalogue()));
		keys.refuseOthers();
		return settings;
	}

}
