package org.hemicycle.web.sheets;

/** Where confirmed imports wait for a node. */
interface ImportQueue {

    void schedule(String id);
}
