package attain.nightly;

import java.time.LocalDate;
import java.util.List;

import attain.nightly.RememberedNights.RememberedNight;
import attain.submission.Delivery;
import attain.submission.Listing;
import attain.submission.Sighting;
import attain.warehouse.CheckResult;
import attain.warehouse.FileReading;
import attain.warehouse.KeptTables;
import attain.warehouse.Models;
import org.jspecify.annotations.Nullable;

/**
 * One night while it runs: what is known before the first step, and what the steps hand
 * on. Used by one thread.
 */
final class NightRun {

	private final NightRequest request;

	private final NightIdentity identity;

	private final ProgramVersion program;

	private final Listing listing;

	private final List<Sighting> sightings;

	private final @Nullable LocalDate lastPublished;

	private final @Nullable RememberedNight previousNight;

	private List<Delivery> deliveries = List.of();

	private List<CheckResult> checks = List.of();

	private @Nullable Models models;

	private @Nullable KeptTables kept;

	private long newDeliveries;

	private long filesRead;

	private long filesRejected;

	private long rowsRead;

	private long rowsRejected;

	private long errorsOpened;

	NightRun(NightRequest request, NightIdentity identity, ProgramVersion program, Listing listing,
			List<Sighting> sightings, @Nullable LocalDate lastPublished, @Nullable RememberedNight previousNight) {
		this.request = request;
		this.identity = identity;
		this.program = program;
		this.listing = listing;
		this.sightings = sightings;
		this.lastPublished = lastPublished;
		this.previousNight = previousNight;
	}

	NightRequest request() {
		return this.request;
	}

	NightIdentity identity() {
		return this.identity;
	}

	ProgramVersion program() {
		return this.program;
	}

	LocalDate businessDate() {
		return this.request.businessDate();
	}

	/** The last night that readers were shown, null before the first. */
	@Nullable LocalDate lastPublished() {
		return this.lastPublished;
	}

	/** The last published night before this one, null if there is none. */
	@Nullable RememberedNight previousNight() {
		return this.previousNight;
	}

	Listing listing() {
		return this.listing;
	}

	List<Sighting> sightings() {
		return this.sightings;
	}

	/** All deliveries; empty before receive. */
	List<Delivery> deliveries() {
		return this.deliveries;
	}

	void received(List<Delivery> all, long newOnes) {
		this.deliveries = all;
		this.newDeliveries = newOnes;
	}

	void stored(FileReading file) {
		this.filesRead++;
		this.filesRejected += file.reading().rejected() ? 1 : 0;
		this.rowsRead += file.reading().rowsRead();
		this.rowsRejected += file.reading().rowsRejected();
	}

	/** What the checks found; empty before verify. */
	List<CheckResult> checks() {
		return this.checks;
	}

	void checked(List<CheckResult> results) {
		this.checks = results;
	}

	/**
	 * The models of the night.
	 * @throws IllegalStateException before conform
	 */
	Models models() {
		if (this.models == null) {
			throw new IllegalStateException("the models are read by conform");
		}
		return this.models;
	}

	/**
	 * The tables of the night, some of them kept from the last one.
	 * @throws IllegalStateException before conform
	 */
	KeptTables kept() {
		if (this.kept == null) {
			throw new IllegalStateException("the tables are made by conform");
		}
		return this.kept;
	}

	void planned(Models all, KeptTables tables) {
		this.models = all;
		this.kept = tables;
	}

	void judged(long errors) {
		this.errorsOpened = errors;
	}

	NightCounts counts() {
		return new NightCounts(this.sightings.size(), this.listing.findings().size(), this.newDeliveries,
				this.filesRead, this.filesRejected, this.rowsRead, this.rowsRejected, this.errorsOpened);
	}

}
