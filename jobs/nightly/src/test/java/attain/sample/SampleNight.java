package attain.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import attain.nightly.Night;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;
import attain.nightly.NightRequest.Scope;
import attain.nightly.NightStatus;
import attain.nightly.OwnInput;
import attain.nightly.ProgressListener;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real job over sample files, in folders of its own.
 *
 * @param input reference, forms and an inbox
 * @param output where it publishes
 */
record SampleNight(Path input, Path output) {

	/** The repository's reference and forms, and an inbox with some files. */
	static SampleNight of(Path folder, SampleFiles files) throws IOException {
		SampleNight night = new SampleNight(folder.resolve("input"), folder.resolve("output"));
		OwnInput.copyTo(night.input);
		files.write(Files.createDirectories(night.input.resolve("inbox")));
		return night;
	}

	/** Runs the night of a day, which has to publish. */
	SampleNight run(LocalDate day) {
		System.setProperty("attain.home", SampleInbox.input().getParent().toString());
		NightOutcome outcome = Night
			.run(new NightRequest(this.input, this.output, day, Scope.CHANGES, ProgressListener.SILENT));
		assertThat(outcome.status()).as(String.join("\n", outcome.messages()))
			.isIn(NightStatus.PUBLISHED, NightStatus.PUBLISHED_WITH_ERRORS);
		return this;
	}

}
