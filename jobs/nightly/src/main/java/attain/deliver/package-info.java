/**
 * Takes a night that readers see to where else it is wanted, and tells people how a run
 * ended. Entry points: {@link attain.deliver.Delivery} for what carries the night itself,
 * {@link attain.deliver.Deliveries} for making each of them once.
 * <p>
 * Never changes the snapshot: whatever fails here, the night stays published.
 */
@org.jspecify.annotations.NullMarked
package attain.deliver;
